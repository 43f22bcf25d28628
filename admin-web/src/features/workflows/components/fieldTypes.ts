/** Loonflow's types of custom fields; their names stand in the texts. */
export const FIELD_TYPES = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 58, 60, 70, 80] as const
export type FieldTypeId = (typeof FIELD_TYPES)[number]

export const hasChoices = (type: number) => [35, 40, 45, 50].includes(type)
export const isYesOrNo = (type: number) => type === 20
