import type { World } from './world.ts'

/** What an editor's gestures come down to, through the doors an import and the admin use. */
export interface ContentApi {
  create(type: string, fields: object): Promise<string>
  update(type: string, documentId: string, fields: object): Promise<void>
  delete(type: string, documentId: string): Promise<void>
  /** As the administrator does, in the form of the network. */
  updateNetwork(fields: object): Promise<void>
  /** A published sheet and a place that sessions can be given. */
  anyReferences(): Promise<{ readonly workshop: string; readonly place: string }>
}

export function contentApi({ cmsUrl, secrets }: World): ContentApi {
  const ask = async (method: string, path: string, token: string, body?: object) => {
    const answer = await fetch(`${cmsUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', connection: 'close' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 300)}`)
    return text === '' ? {} : JSON.parse(text)
  }
  const write = (method: string, path: string, data: object) =>
    ask(method, `/api/${path}`, secrets.importToken, { data })

  let adminToken: Promise<string> | null = null
  const login = () => {
    const { email, password } = secrets.administrator
    adminToken ??= ask('POST', '/admin/login', '', { email, password }).then(({ data }) => data.token)
    return adminToken
  }
  const first = async (path: string): Promise<string> =>
    (await ask('GET', `/api/${path}`, secrets.importToken)).data[0].documentId

  return {
    create: async (type, fields) => (await write('POST', type, fields)).data.documentId,
    update: async (type, documentId, fields) => {
      await write('PUT', `${type}/${documentId}`, fields)
    },
    // The import may not delete: only staff do.
    async delete(type, documentId) {
      const uid = type.replace(/ies$/, 'y').replace(/s$/, '')
      const path = `/content-manager/collection-types/api::${uid}.${uid}/${documentId}`
      await ask('DELETE', path, await login())
    },
    // The import may not change the network either.
    async updateNetwork(fields) {
      await ask('PUT', '/content-manager/single-types/api::network.network', await login(), fields)
    },
    anyReferences: async () => ({
      workshop: await first('workshops?status=published&pagination[pageSize]=1'),
      place: await first('places?pagination[pageSize]=1'),
    }),
  }
}
