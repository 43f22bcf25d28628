import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Form, InputNumber, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'
import { useNeeded } from '@/components/records/useNeeded'

import { hasThreshold, type TypedCountersign, VOTE_RULES, votesOfAll, type VoteRule } from './countersign'
import { SwitchItem } from './SwitchItem'

const MOST_WEIGHT = 1000
const at = (...path: string[]) => ['votes', ...path]

/** How the votes in a state that everybody handles come to an end. */
export function VoteInputs() {
  const { t } = useTranslation()
  const rule = Form.useWatch<VoteRule>(at('rule')) ?? 'unanimous'
  return (
    <>
      <Form.Item name={at('rule')} label={t('votes.rule')} extra={t(`votes.hints.${rule}`)}>
        <Select options={VOTE_RULES.map((value) => ({ value, label: t(`votes.rules.${value}`) }))} />
      </Form.Item>
      {rule === 'count' && <Count />}
      {rule === 'percent' && (
        <Form.Item
          name={at('percent')}
          label={t('votes.percent')}
          rules={[{ required: true, type: 'integer', min: 1, max: 100, message: t('votes.percentRange') }]}
        >
          <InputNumber suffix="%" style={{ width: 140 }} />
        </Form.Item>
      )}
      <SwitchItem name={at('veto')} label={t('votes.veto')} hint={t('votes.vetoHint')} />
      <SwitchItem name={at('ordered')} label={t('votes.ordered')} hint={t('votes.orderedHint')} />
      {hasThreshold(rule) && <Weights />}
    </>
  )
}

function Count() {
  const { t } = useTranslation()
  const people = Form.useWatch<string[]>(['participants', 'people'])
  const named = Form.useWatch<number>('participant_type_id') === 2
  const weights = Form.useWatch<TypedCountersign['weights']>(at('weights')) ?? []
  const all = named ? votesOfAll(people ?? [], { weights }) : undefined
  return (
    <Form.Item
      name={at('count')}
      label={t('votes.count')}
      dependencies={[at('weights'), ['participants', 'people']]}
      rules={[
        { required: true, type: 'integer', min: 1, message: t('votes.countRange') },
        {
          type: 'integer',
          max: all || Infinity,
          message: t('votes.moreThanAll', { all }),
          warningOnly: true,
        },
      ]}
    >
      <InputNumber style={{ width: 140 }} />
    </Form.Item>
  )
}

function Weights() {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <Form.List name={at('weights')}>
      {(rows, { add, remove }) => (
        <Flex vertical gap={4} style={{ marginBottom: 16 }}>
          <span>{t('votes.weights')}</span>
          <Typography.Text type="secondary" style={{ fontSize: 13 }}>
            {t('votes.weightsHint')}
          </Typography.Text>
          {rows.map(({ key, name }) => (
            <Flex key={key} gap="small" align="start">
              <Form.Item
                name={[name, 'username']}
                style={{ flex: 1, marginBottom: 8 }}
                rules={[...needed(t('votes.who')), once(t('votes.twice'))]}
              >
                <PersonPicker label={t('votes.who')} />
              </Form.Item>
              <Form.Item
                name={[name, 'weight']}
                style={{ width: 130, marginBottom: 8 }}
                rules={[
                  {
                    required: true,
                    type: 'integer',
                    min: 1,
                    max: MOST_WEIGHT,
                    message: t('votes.weightRange'),
                  },
                ]}
              >
                <InputNumber aria-label={t('votes.weight')} suffix={t('votes.unit')} />
              </Form.Item>
              <Button
                type="text"
                icon={<MinusCircleOutlined aria-hidden />}
                aria-label={t('votes.removeWeight')}
                onClick={() => remove(name)}
              />
            </Flex>
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden />}
            style={{ alignSelf: 'start' }}
            onClick={() => add({ weight: 2 })}
          >
            {t('votes.addWeight')}
          </Button>
        </Flex>
      )}
    </Form.List>
  )
}

/** Nobody is given votes twice. */
const once =
  (message: string) =>
  ({ getFieldValue }: { getFieldValue: (name: string[]) => unknown }) => ({
    validator: (_: unknown, username: string) => {
      const weights = (getFieldValue(at('weights')) ?? []) as TypedCountersign['weights']
      const named = weights.filter((row) => row?.username === username)
      return username && named.length > 1 ? Promise.reject(new Error(message)) : Promise.resolve()
    },
  })
