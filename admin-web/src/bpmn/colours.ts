/** Taken from the page, so that they follow light and dark: see diagram.css. */
export const COLOURS = {
  defaultFillColor: 'var(--diagram-fill)',
  defaultStrokeColor: 'var(--diagram-stroke)',
  defaultLabelColor: 'var(--diagram-text)',
}

const OF_A_FILE: Record<string, string> = {
  '--diagram-fill': '#fff',
  '--diagram-stroke': '#5c6470',
  '--diagram-text': '#1f2329',
}

/** The diagram as a file: nothing outside of it says what its colours are. */
export function asFile(svg: string): string {
  return svg
    .replaceAll(/var\((--diagram-\w+)\)/g, (whole, name: string) => OF_A_FILE[name] ?? whole)
    .replace(/<svg[^>]*>/, `$&${STYLE}`)
}

const WARMTH = ['#fef3dc', '#fdddad', '#fdc59b', '#f8aaaa', '#ec8f8f']
const CHANGES = {
  added: ['#e2f5e6', '#2f8f4e'],
  removed: ['#fdeceb', '#c2261d'],
  changed: ['#fdf1d4', '#a86a00'],
}

const BOX = '.djs-visual > :is(rect, circle, polygon):first-child'
const STYLE = `<style>
.djs-hit, .djs-outline { display: none }
.djs-shape.travelled ${BOX}, .djs-connection.travelled .djs-visual > path { stroke: #2f8f4e !important; stroke-width: 2.5px !important }
.djs-shape.current ${BOX} { fill: #e3ebff !important; stroke: #2554c7 !important; stroke-width: 3.5px !important }
${WARMTH.map((fill, at) => `.warmth-${at + 1} ${BOX} { fill: ${fill} !important }`).join('\n')}
${Object.entries(CHANGES)
  .map(
    ([kind, [fill, stroke]]) =>
      `.djs-shape.${kind} ${BOX} { fill: ${fill} !important; stroke: ${stroke} !important; stroke-width: 3px !important }
.djs-connection.${kind} .djs-visual > path { stroke: ${stroke} !important; stroke-width: 3px !important }`,
  )
  .join('\n')}
</style>`
