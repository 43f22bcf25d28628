import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useTranslation } from 'react-i18next'

import { type Branch, departmentsToChoose, treeOf } from '../api/departments'

interface Props {
  id?: string
  value?: number | number[]
  onChange?: (value: number | number[]) => void
  several?: boolean
  /** Left out with all below it: a department cannot stand below itself. */
  without?: number
}

export function DepartmentPicker({ several = false, without, ...input }: Props) {
  const { t } = useTranslation()
  const departments = useQuery(departmentsToChoose)
  const options = (branches: Branch<{ id: number; name: string }>[]): object[] =>
    branches
      .filter(({ record }) => record.id !== without)
      .map(({ record, children }) => ({ value: record.id, title: record.name, children: options(children) }))
  return (
    <TreeSelect
      {...input}
      multiple={several}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandAll
      loading={departments.isPending}
      placeholder={t('field.choose')}
      treeData={options(treeOf(departments.data ?? []))}
    />
  )
}
