import { theme, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { AuditEntry } from '../api/audit'

/** What stood there before and what stands there now, one line a key; what was not there is left out. */
export function Changes({ changes }: Pick<AuditEntry, 'changes'>) {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const lines = Object.entries(changes)
  if (lines.length === 0) return <Typography.Text type="secondary">{t('audit.noValues')}</Typography.Text>
  return (
    <dl
      style={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(90px, max-content) 1fr',
        gap: '4px 16px',
      }}
    >
      {lines.map(([key, [before, after]]) => (
        <div key={key} style={{ display: 'contents' }}>
          <dt>
            <Typography.Text type="secondary">{key}</Typography.Text>
          </dt>
          <dd style={{ margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', maxWidth: '70ch' }}>
            {isThere(before) && (
              <del
                style={{ background: token.colorErrorBg, padding: '0 4px' }}
                aria-label={t('audit.before')}
              >
                {text(before)}
              </del>
            )}
            {isThere(before) && isThere(after) && ' → '}
            {isThere(after) && (
              <ins
                style={{ background: token.colorSuccessBg, padding: '0 4px', textDecoration: 'none' }}
                aria-label={t('audit.after')}
              >
                {text(after)}
              </ins>
            )}
            {!isThere(before) && !isThere(after) && t('field.empty')}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isThere = (value: unknown) => value !== null && value !== undefined && value !== ''
const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
