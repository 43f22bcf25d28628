/** What Ant Design asks of a browser and jsdom does not have. */
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver ??= NothingToObserve as unknown as typeof ResizeObserver
window.IntersectionObserver ??= NothingToObserve as unknown as typeof IntersectionObserver

window.matchMedia ??= (query: string) => ({
  matches: /min-width/.test(query),
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
})
