export default function ChooseWorkflowPage() {
  return null
}
