/** The page of a list that was last looked at: from it a ticket knows its neighbours, and the way back. */
let ids: number[] = []
let address = '/workbench'

export const lastList = {
  show(shown: number[], at: string) {
    ids = shown
    address = at
  },
  around(id: number) {
    const place = ids.indexOf(id)
    return {
      before: place > 0 ? ids[place - 1] : undefined,
      after: place >= 0 ? ids[place + 1] : ids[0],
      address,
    }
  },
}
