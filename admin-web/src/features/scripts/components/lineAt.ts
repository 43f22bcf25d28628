/** The characters of a line, counted from 1, and what is wrong there; a line that the text no longer has is its end. */
export function lineAt(text: string, { line, message }: { line: number; message: string }) {
  const lines = text.split('\n')
  const at = Math.min(Math.max(line, 1), lines.length) - 1
  const from = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0)
  return { from, to: from + lines[at]!.length, severity: 'error' as const, message }
}
