import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

const ROOT = '*/api/v1.0'

/** Stands in for the server, at the edge of the network. */
export const server = setupServer()

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'

/** Answers a call with data, in the server's envelope; gives the bodies that came. */
export function answer(method: Method, path: string, data: unknown) {
  return reply(method, path, { code: 0, data, msg: '' })
}

export function refuse(method: Method, path: string, msg: string, error = 'invalid') {
  return reply(method, path, { code: -1, data: {}, msg, error })
}

function reply(method: Method, path: string, envelope: object) {
  const bodies: unknown[] = []
  server.use(
    http[method](ROOT + path, async ({ request }) => {
      const text = await request.text()
      bodies.push(text ? JSON.parse(text) : undefined)
      return HttpResponse.json(envelope)
    }),
  )
  return bodies
}
