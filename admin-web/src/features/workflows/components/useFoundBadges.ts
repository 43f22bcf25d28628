import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Badge } from '@/bpmn/badge'
import type { Mark } from '@/bpmn/mark'
import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'

import { type Check, type Finding, worstOf } from '../api/check'

/** What the check found, at the elements of the diagram. */
export function useFoundBadges(check: Check | undefined): { marks: Mark[]; badges: Badge[] } {
  const { t } = useTranslation()
  const chinese = usePreference(language) === 'zh'
  return useMemo(() => {
    const told = ({ message, message_zh, run = [] }: Finding) => {
      const way = run
        .map(({ state_name, transition_name: by }) => state_name + (by ? ` → ${by} → ` : ''))
        .join('')
      return (chinese ? message_zh : message) + (way && `\n${t('check.run')} ${way}`)
    }
    const drawn = Object.entries(byElement(check?.findings ?? []))
    return {
      marks: drawn.map(([element, findings]) => ({ element, marker: `found-${worstOf(findings)}` as const })),
      badges: drawn.map(([element, findings]) => ({
        element,
        status: worstOf(findings),
        text: findings.map(told).join('\n\n'),
      })),
    }
  }, [check, chinese, t])
}

function byElement(findings: Finding[]) {
  const found: Record<string, Finding[]> = {}
  for (const finding of findings) {
    const { kind, id } = finding.element ?? {}
    if (kind === 'state' || kind === 'transition') (found[`${kind}_${id}`] ??= []).push(finding)
  }
  return found
}
