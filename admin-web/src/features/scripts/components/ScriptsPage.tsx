import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'

import { type Script, SCRIPTS } from '../api/scripts'

export default function ScriptsPage() {
  const { t } = useTranslation()
  const kind: Kind<Script> = {
    path: SCRIPTS,
    title: t('scripts.title'),
    addLabel: t('scripts.add'),
    empty: t('scripts.empty'),
    mayEdit: true,
    nameOf: ({ name }) => name,
    editAt: ({ id }) => `/admin/scripts/${id}`,
    addAt: '/admin/scripts/new',
    columns: [
      {
        title: t('scripts.name'),
        render: (_, { id, name }) => (
          <Link to={`/admin/scripts/${id}`} style={{ fontWeight: 500 }}>
            {name}
          </Link>
        ),
      },
      { title: t('scripts.description'), dataIndex: 'description' },
      {
        title: t('scripts.active'),
        dataIndex: 'is_active',
        render: (active: boolean) => (
          <Tag color={active ? 'success' : 'default'}>{t(active ? 'common.yes' : 'common.no')}</Tag>
        ),
      },
      { title: t('scripts.creator'), dataIndex: 'creator' },
      { title: t('scripts.created'), dataIndex: 'gmt_created' },
    ],
    inputs: () => null,
    valuesOf: () => ({}),
    bodyOf: () => ({}),
  }
  return <RecordsPage kind={kind} hint={t('scripts.hint')} />
}
