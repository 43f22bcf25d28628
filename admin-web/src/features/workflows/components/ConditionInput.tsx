import { ExperimentOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Input, Typography } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Flaw } from '@/code/CodeInput'
import { useDebounced } from '@/lib/useDebounced'

import { conditionTrial, type Trial } from '../api/conditions'
import { TryCondition } from './TryCondition'
import { useWords } from './FoundAlert'

const CodeInput = lazy(() => import('@/code/CodeInput'))

interface Props {
  id?: string
  value?: string
  onChange?: (value: string) => void
  workflowId: number
  label: string
}

/** A condition, with the fields that it can ask for, what is wrong with it at its place, and a way to try it. */
export function ConditionInput({ id, value = '', onChange, workflowId, label }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const [tries, setTries] = useState(false)
  const expression = useDebounced(value)
  const trial = useQuery(conditionTrial(workflowId, expression, NO_VALUES)).data
  const flaws = useMemo(
    () => (expression.trim() && trial ? flawsOf(trial, words) : []),
    // the words change with the language alone
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [trial, expression],
  )
  const fields = trial?.fields.map(({ field_key: key, field_name: name, kind, options }) => ({
    key,
    name,
    kind: t(`transition.fieldKinds.${kind as 'number'}`, { defaultValue: kind }),
    options,
  }))
  return (
    <Flex vertical gap={4} style={{ flex: 1, minWidth: 0 }}>
      <Suspense fallback={<Input value={value} readOnly aria-label={label} />}>
        <CodeInput
          id={id}
          value={value}
          onChange={onChange}
          language="condition"
          fields={fields}
          flaws={flaws}
          label={label}
          hint="{days} > 3"
        />
      </Suspense>
      {flaws.map(({ message, severity }) => (
        <Typography.Text key={message} type={severity === 'error' ? 'danger' : 'warning'}>
          {message}
        </Typography.Text>
      ))}
      {expression.trim() !== '' && (
        <Button
          type="link"
          size="small"
          icon={<ExperimentOutlined aria-hidden />}
          aria-expanded={tries}
          style={{ alignSelf: 'start', padding: 0 }}
          onClick={() => setTries(!tries)}
        >
          {t('transition.try')}
        </Button>
      )}
      {tries && trial && (
        <TryCondition workflowId={workflowId} expression={expression} fields={trial.fields} />
      )}
    </Flex>
  )
}

const NO_VALUES = {}

/** Where the check gives no place, all of it is meant. */
const flawsOf = ({ findings }: Trial, words: ReturnType<typeof useWords>): Flaw[] =>
  findings.map((finding) => ({
    from: finding.position?.offset ?? 0,
    to: finding.position ? finding.position.offset + 1 : Number.MAX_SAFE_INTEGER,
    severity: finding.severity,
    message: words(finding),
  }))
