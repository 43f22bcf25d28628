import { useQuery } from '@tanstack/react-query'
import { Empty, Form, Input, Table } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PersonPicker } from '@/components/PersonPicker'
import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { withActions } from '@/components/records/RecordsTable'
import { useNeeded } from '@/components/records/useNeeded'
import { allRecords } from '@/lib/records'

import { type Branch, treeOf } from '../api/departments'
import { type Department, DEPARTMENTS } from '../api/wire'
import { DepartmentPicker } from './DepartmentPicker'

interface Typed {
  name: string
  parent_dept_id?: number
  leader?: string
  approver?: string[]
  label?: string
}

type Row = Department & { children?: Row[] }

export default function DepartmentsPage() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const departments = useQuery(allRecords<Department>(DEPARTMENTS))
  const kind: Kind<Row> = {
    path: DEPARTMENTS,
    title: t('departments.title'),
    addLabel: t('departments.add'),
    empty: t('departments.empty'),
    mayEdit: true,
    nameOf: ({ name }) => name,
    columns: [
      { title: t('departments.name'), dataIndex: 'name' },
      {
        title: t('departments.leader'),
        render: (_, { leader, leader_info }) => leader_info?.leader_alias || leader,
      },
      { title: t('departments.approvers'), dataIndex: 'approver' },
      { title: t('departments.label'), dataIndex: 'label' },
    ],
    inputs: (department) => (
      <>
        <Form.Item name="name" label={t('departments.name')} rules={needed(t('departments.name'))}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="parent_dept_id" label={t('departments.parent')} extra={t('departments.parentHint')}>
          <DepartmentPicker without={department?.id} />
        </Form.Item>
        <Form.Item name="leader" label={t('departments.leader')} extra={t('departments.leaderHint')}>
          <PersonPicker />
        </Form.Item>
        <Form.Item name="approver" label={t('departments.approvers')} extra={t('departments.approversHint')}>
          <PersonPicker several />
        </Form.Item>
        <Form.Item name="label" label={t('departments.label')} extra={t('departments.labelHint')}>
          <Input maxLength={50} />
        </Form.Item>
      </>
    ),
    valuesOf: (department) =>
      department
        ? {
            name: department.name,
            parent_dept_id: department.parent_dept_id || undefined,
            leader: department.leader || undefined,
            approver: department.approver.split(',').filter(Boolean),
            label: department.label,
          }
        : {},
    bodyOf: ({ name, parent_dept_id = 0, leader = '', approver = [], label = '' }: Typed) => ({
      name,
      parent_dept_id,
      leader,
      approver: approver.join(),
      label,
    }),
  }

  return (
    <RecordsPage kind={kind} hint={t('departments.hint')}>
      {(edit) => {
        if (departments.isError) return <ErrorPanel error={departments.error} retry={departments.refetch} />
        if (departments.isPending) return <Loading rows={8} />
        if (departments.data.length === 0)
          return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={kind.empty} />
        return (
          <Table<Row>
            rowKey="id"
            size="middle"
            pagination={false}
            scroll={{ x: 'max-content' }}
            expandable={{ defaultExpandAllRows: true }}
            columns={withActions(kind, edit)}
            dataSource={rowsOf(treeOf(departments.data))}
          />
        )
      }}
    </RecordsPage>
  )
}

// a row without children has none at all, else it could be opened
function rowsOf(branches: Branch<Department>[]): Row[] {
  return branches.map(({ record, children }) =>
    children.length === 0 ? record : { ...record, children: rowsOf(children) },
  )
}
