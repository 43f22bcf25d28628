import {
  CompressOutlined,
  DownloadOutlined,
  ExpandOutlined,
  FullscreenExitOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons'
import { Button, Dropdown, Flex, theme } from 'antd'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { DiagramControls } from '@/lib/diagram'
import { savePng, saveText } from '@/lib/files'

interface Props {
  controls: RefObject<DiagramControls | null>
  /** What the files are called that it can be saved as. */
  name: string
  bpmn: string | undefined
  /** What stands at the other side of the buttons. */
  head: ReactNode
  /** The diagram; it takes all the room there is where it fills the window. */
  children: (filling: boolean) => ReactNode
}

/** What every diagram has around it: zoom, full window, files. */
export function DiagramFrame({ controls, name, bpmn, head, children }: Props) {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const [filling, setFilling] = useState(false)

  useEffect(() => {
    if (!filling) return
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setFilling(false)
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [filling])

  const svg = () => controls.current?.svg() ?? Promise.reject(new Error())
  const files = {
    svg: () => void svg().then((text) => saveText(text, `${name}.svg`, 'image/svg+xml')),
    png: () => void svg().then((text) => savePng(text, `${name}.png`)),
    bpmn: () => bpmn && saveText(bpmn, `${name}.bpmn`, 'application/xml'),
  }
  return (
    <Flex
      vertical
      gap="small"
      style={
        filling
          ? { position: 'fixed', inset: 0, zIndex: 900, padding: 16, background: token.colorBgContainer }
          : undefined
      }
    >
      <Flex justify="space-between" align="center" gap="small" wrap>
        <Flex align="center" gap="small" wrap style={{ minWidth: 0 }}>
          {head}
        </Flex>
        <Flex gap={4} className="not-printed" role="toolbar" aria-label={t('diagram.tools')}>
          <Tool
            icon={<ZoomOutOutlined aria-hidden />}
            label={t('diagram.zoomOut')}
            onClick={() => controls.current?.zoomOut()}
          />
          <Tool
            icon={<ZoomInOutlined aria-hidden />}
            label={t('diagram.zoomIn')}
            onClick={() => controls.current?.zoomIn()}
          />
          <Tool
            icon={<CompressOutlined aria-hidden />}
            label={t('diagram.fit')}
            onClick={() => controls.current?.showAll()}
          />
          <Tool
            icon={filling ? <FullscreenExitOutlined aria-hidden /> : <ExpandOutlined aria-hidden />}
            label={t(filling ? 'diagram.leaveFull' : 'diagram.full')}
            onClick={() => setFilling(!filling)}
          />
          <Dropdown
            trigger={['click']}
            menu={{
              items: (['svg', 'png', 'bpmn'] as const).map((key) => ({ key, label: t(`diagram.as.${key}`) })),
              onClick: ({ key }) => files[key as keyof typeof files](),
            }}
          >
            <Tool icon={<DownloadOutlined aria-hidden />} label={t('diagram.download')} />
          </Dropdown>
        </Flex>
      </Flex>
      {children(filling)}
    </Flex>
  )
}

function Tool({ label, ...button }: { icon: ReactNode; label: string; onClick?: () => void }) {
  return <Button type="text" aria-label={label} title={label} {...button} />
}
