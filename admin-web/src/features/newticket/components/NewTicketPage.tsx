export default function NewTicketPage() {
  return null
}
