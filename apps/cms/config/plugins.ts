import { join } from 'node:path'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'

/** Beside this file as it runs: sources when the admin is built, what was compiled when the server starts. */
const local = (name: string) => ({
  enabled: true,
  resolve: join(__dirname, '..', 'src', 'plugins', name),
})

export default () => ({
  planning: local('planning'),
  desk: local('desk'),
  graphql: {
    config: {
      // The content API is the programme and nothing else (docs/adr/0011).
      shadowCRUD: false,
      landingPage: () => ApolloServerPluginLandingPageDisabled(),
      generateArtifacts: false,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 8,
      apolloServer: { cors: false, introspection: process.env.NODE_ENV !== 'production' },
    },
  },
  upload: {
    config: {
      // One small rendition for the media library; the catalogue asks for the original.
      breakpoints: { small: 640 },
      security: {
        allowedTypes: [
          'image/*',
          'video/*',
          'audio/*',
          'application/pdf',
          'application/zip',
          'text/*',
          'application/vnd.openxmlformats-officedocument.*',
          'application/vnd.oasis.opendocument.*',
          'application/epub+zip',
          'model/*',
          'application/octet-stream',
        ],
        deniedTypes: ['text/html', 'application/javascript', 'text/javascript'],
      },
    },
  },
})
