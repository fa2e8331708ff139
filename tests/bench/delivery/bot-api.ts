import { createServer } from 'node:http'

/** Answers everything as a message that was sent, after a while: a process of its own, so that its work counts for nobody. */
const [latency = '50'] = process.argv.slice(2)
const ANSWER = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: 'private' } } })

const server = createServer((request, response) => {
  request.resume()
  const answer = (): void => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(ANSWER)
  }
  request.on('end', () => setTimeout(answer, Number(latency)))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
})
