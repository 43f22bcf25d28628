import {
  BoldOutlined,
  ItalicOutlined,
  OrderedListOutlined,
  UnderlineOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import { cleanHtml } from '@/lib/cleanHtml'
import './richText.css'

interface Props {
  id?: string
  label: string
  value?: string
  onChange?: (html: string | undefined) => void
}

export default function RichTextInput({ id, label, value, onChange }: Props) {
  const editor = useEditor({
    extensions: [StarterKit],
    content: cleanHtml(value ?? ''),
    editorProps: {
      attributes: { id: id ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onUpdate: ({ editor }) => onChange?.(editor.isEmpty ? undefined : editor.getHTML()),
  })
  return (
    <div className="rich-text-input">
      <Toolbar editor={editor} />
      <EditorContent editor={editor} className="rich-text" />
    </div>
  )
}

function Toolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      underline: editor.isActive('underline'),
      list: editor.isActive('bulletList'),
      numberedList: editor.isActive('orderedList'),
    }),
  })
  const write = () => editor.chain().focus()
  const tools = [
    { name: 'bold', icon: <BoldOutlined aria-hidden />, toggle: () => write().toggleBold().run() },
    { name: 'italic', icon: <ItalicOutlined aria-hidden />, toggle: () => write().toggleItalic().run() },
    {
      name: 'underline',
      icon: <UnderlineOutlined aria-hidden />,
      toggle: () => write().toggleUnderline().run(),
    },
    {
      name: 'list',
      icon: <UnorderedListOutlined aria-hidden />,
      toggle: () => write().toggleBulletList().run(),
    },
    {
      name: 'numberedList',
      icon: <OrderedListOutlined aria-hidden />,
      toggle: () => write().toggleOrderedList().run(),
    },
  ] as const
  return (
    <Flex role="toolbar" aria-label={t('field.formatting')} className="rich-text-tools">
      {tools.map(({ name, icon, toggle }) => (
        <Button
          key={name}
          type={on[name] ? 'primary' : 'text'}
          ghost={on[name]}
          size="small"
          icon={icon}
          aria-label={t(`field.${name}`)}
          aria-pressed={on[name]}
          onClick={toggle}
        />
      ))}
    </Flex>
  )
}
