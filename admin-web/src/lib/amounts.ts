/** Numbers with their units, in the words of a language; rounded so that they can be read at a glance. */

const DURATIONS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

export function duration(language: string, seconds: number) {
  const [unit, size] = DURATIONS.find(([, size]) => seconds >= size) ?? (['second', 1] as const)
  return worded(language, unit, seconds / size)
}

const SIZES = [
  ['terabyte', 1e12],
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const

export function bytes(language: string, amount: number) {
  const [unit, size] = SIZES.find(([, size]) => amount >= size) ?? (['byte', 1] as const)
  return worded(language, unit, amount / size)
}

export function percent(language: string, part: number, whole: number) {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(whole === 0 ? 0 : part / whole)
}

function worded(language: string, unit: string, amount: number) {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount)
}
