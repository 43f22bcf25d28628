/** Loonflow's fifteen types of custom fields, by their number on the wire. */
export const FIELD_TYPE = {
  string: 5,
  integer: 10,
  float: 15,
  boolean: 20,
  date: 25,
  datetime: 30,
  radio: 35,
  checkbox: 40,
  select: 45,
  multiSelect: 50,
  text: 55,
  richText: 58,
  user: 60,
  users: 70,
  attachment: 80,
} as const

export const isReadOnly = (attribute: number) => attribute === 1
export const isRequired = (attribute: number) => attribute === 2
