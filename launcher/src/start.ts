import { join } from 'node:path'
import { build } from './build.ts'
import { foldersIn, ROOT } from './folders.ts'
import { holdFolder } from './hold.ts'
import { CannotStart, checkNode, checkPort, prepareFolders } from './preflight.ts'
import { progressOn } from './progress.ts'
import { type Secrets, secretsIn } from './secrets.ts'
import type { Service } from './service.ts'
import { cmsAddress, startCatalogue, startCms } from './services.ts'

/** Builds, seeds once, starts the CMS and the catalogue together, and stops both on Ctrl-C. */
async function start(): Promise<void> {
  const services: Service[] = []
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    process.stdout.write('\n  Arrêt en cours…\n')
    await Promise.all(services.map((service) => service.stop()))
    process.stdout.write('  Escale est arrêté. Vos données sont gardées.\n')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const unlessStopping = async (service: Service, url: string, status: number) => {
    services.push(service)
    await service.ready(url, status).catch((error: unknown) => {
      if (!stopping) throw error
    })
  }

  try {
    checkNode(process.versions.node)
    const folders = foldersIn(process.env.ESCALE_HOME ?? join(ROOT, '.escale'))
    prepareFolders(folders)
    process.once('exit', holdFolder(folders.home))
    const cmsPort = portIn('CMS_PORT', 1337)
    const port = portIn('PORT', 4321)
    await checkPort('127.0.0.1', cmsPort, 'CMS', 'CMS_PORT')
    await checkPort('127.0.0.1', port, 'catalogue', 'PORT')
    const secrets = secretsIn(folders.home)

    process.stdout.write('\n  Escale\n\n')
    const progress = progressOn(process.stdout, 3, performance.now.bind(performance))
    progress.step('Construction du CMS et du catalogue (une à deux minutes la première fois)')
    await build()
    progress.done()

    progress.step('Démarrage du CMS')
    const cmsUrl = cmsAddress(cmsPort)
    const siteUrl = `http://127.0.0.1:${port}`
    const doorbells = [siteUrl]
    const onLine = (line: string) => {
      const seeding = /\bseed: (.*)$/.exec(line)?.[1]
      if (seeding) progress.detail(`réseau de démonstration · ${seeding}`)
    }
    await unlessStopping(
      startCms({ folders, secrets, port: cmsPort, doorbells, siteUrl, demo: {}, onLine }),
      `${cmsUrl}/_health`,
      204,
    )
    progress.done()

    progress.step('Démarrage du catalogue')
    await unlessStopping(startCatalogue({ folders, secrets, port, cmsUrl }), `${siteUrl}/readyz`, 200)
    progress.done()

    process.stdout.write(summary(siteUrl, cmsUrl, secrets, folders.home))
    const [name, last] = await Promise.race(
      services.map(async (service) => [service.name, await service.ended] as const),
    )
    if (!stopping)
      throw new CannotStart(`${name} s’est arrêté. Ses dernières lignes\u00A0:\n${last.join('\n')}`)
  } catch (error) {
    if (stopping) return
    stopping = true
    await Promise.all(services.map((service) => service.stop()))
    process.stderr.write(`\n  ${error instanceof CannotStart ? error.message : String(error)}\n\n`)
    process.exit(1)
  }
}

function portIn(variable: string, otherwise: number): number {
  const given = process.env[variable]
  if (!given) return otherwise
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotStart(`${variable}=${given} n’est pas un port\u00A0: écrivez un nombre de 1 à 65535.`)
  }
  return port
}

function summary(siteUrl: string, cmsUrl: string, secrets: Secrets, home: string): string {
  const logins = [
    ['Médiation', secrets.mediator],
    ['Coordination', secrets.coordinator],
    ['Contribution', secrets.contributor],
    ['Communication', secrets.editor],
    ['Administration', secrets.administrator],
  ] as const
  const lines = logins.map(
    ([job, { email, password }]) => `    ${job.padEnd(20)} ${email.padEnd(30)} ${password}`,
  )
  return `
  Escale est prêt.

    Catalogue public     ${siteUrl}/
    Agenda               ${siteUrl}/agenda/
    Flux iCalendar       ${siteUrl}/flux/agenda.ics
    Espace de rédaction  ${cmsUrl}/admin

${lines.join('\n')}

  Données dans ${home}. Ctrl-C arrête tout.

`
}

await start()
