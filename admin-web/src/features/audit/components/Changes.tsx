import { theme, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { AuditEntry } from '../api/audit'
import { differences } from './differences'
import { LongText } from './LongText'
import { useAuditWords } from './useAuditWords'

type Props = Pick<AuditEntry, 'kind' | 'changes'>

/** What stood there before and what stands there now, one line for each value that is different. */
export function Changes({ kind, changes }: Props) {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const { nameOf, textOf } = useAuditWords(kind)
  const lines = differences(changes)
  if (lines.length === 0) return <Typography.Text type="secondary">{t('audit.noValues')}</Typography.Text>
  return (
    <dl
      style={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: 'fit-content(32ch) minmax(0, 1fr)',
        gap: '4px 16px',
      }}
    >
      {lines.map(({ path, before, after }) => (
        <div key={path.join('/')} style={{ display: 'contents' }}>
          <dt title={path[0]}>
            <Typography.Text type="secondary">{nameOf(path)}</Typography.Text>
          </dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', maxWidth: '70ch' }}>
            {before !== undefined && (
              <del
                style={{ background: token.colorErrorBg, padding: '0 4px' }}
                aria-label={t('audit.before')}
              >
                <LongText>{textOf(path, before)}</LongText>
              </del>
            )}
            {before !== undefined && after !== undefined && ' → '}
            {after !== undefined && (
              <ins
                style={{ background: token.colorSuccessBg, padding: '0 4px', textDecoration: 'none' }}
                aria-label={t('audit.after')}
              >
                <LongText>{textOf(path, after)}</LongText>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
