/**
 * Lists that somebody has given a name. A view is nothing but an address, which could as well be a bookmark or sent to somebody: so the
 * browser keeps it, for each person who signs in there, and the server is not asked.
 */
export interface View {
  name: string
  /** What follows the question mark in the workbench's address. */
  query: string
}

const storedAs = (userId: number) => `loonbpm.views.${userId}`

export function viewsOf(userId: number): View[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storedAs(userId)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isView) : []
  } catch {
    return []
  }
}

/** Under its name, in place of one that had it before; gives all. */
export function keepView(userId: number, view: View): View[] {
  return write(userId, [...viewsOf(userId).filter(({ name }) => name !== view.name), view])
}

export function dropView(userId: number, name: string): View[] {
  return write(
    userId,
    viewsOf(userId).filter((view) => view.name !== name),
  )
}

function write(userId: number, views: View[]) {
  localStorage.setItem(storedAs(userId), JSON.stringify(views))
  return views
}

function isView(entry: unknown): entry is View {
  const { name, query } = (entry ?? {}) as Partial<View>
  return typeof name === 'string' && typeof query === 'string'
}
