import { useQuery } from '@tanstack/react-query'

import { initState } from '@/lib/workflows'
import type { Field } from '@/lib/wire'

const NONE: Field[] = []

/** The fields of a workflow that can be columns: those that its start asks for, but the title, which is one already. */
export function useListedFields(workflow: number | undefined): Field[] {
  const start = useQuery({ ...initState(workflow ?? 0), enabled: workflow !== undefined })
  if (workflow === undefined || !start.data) return NONE
  return start.data.field_list.filter(({ field_key }) => field_key !== 'title')
}
