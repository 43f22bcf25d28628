import { Alert, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Trial } from '../api/scripts'

/** What a script would have done. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useTranslation()
  const { succeeded, error, transition, printed, fields, logs, calls, milliseconds } = trial
  const way = transition ? t('scripts.wouldGo', { name: transition.transition_name }) : t('scripts.stays')
  return (
    <Flex vertical gap="small" aria-live="polite">
      <Alert
        showIcon
        type={succeeded ? 'success' : 'error'}
        title={
          error
            ? t('scripts.failed', { line: error.line, message: `${error.kind}: ${error.message}` })
            : `${t('scripts.ran', { milliseconds })} · ${way}`
        }
      />
      {error && error.traceback !== '' && <Text>{error.traceback}</Text>}
      {printed !== '' && <Part title={t('scripts.printed')} text={printed} />}
      {Object.keys(fields).length > 0 && <Part title={t('scripts.sets')} text={json(fields)} />}
      {logs.length > 0 && <Part title={t('scripts.logs')} text={json(logs)} />}
      {calls.length > 0 && (
        <Part
          title={t('scripts.calls')}
          text={calls.map(({ method, url, body }) => `${method} ${url} ${json(body)}`).join('\n')}
        />
      )}
    </Flex>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Typography.Text type="secondary">{title}</Typography.Text>
      <Text>{text}</Text>
    </div>
  )
}

function Text({ children }: { children: string }) {
  return (
    <pre
      style={{
        margin: 0,
        padding: 12,
        borderRadius: 8,
        maxHeight: 240,
        overflow: 'auto',
        background: 'rgb(128 128 128 / 10%)',
        whiteSpace: 'pre-wrap',
      }}
    >
      {children}
    </pre>
  )
}

const json = (value: unknown) => JSON.stringify(value, null, 1) ?? ''
