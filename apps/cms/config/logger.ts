/** `info` leaves out the line a request: the catalogue asks every two seconds. */
export default () => ({ level: process.env.STRAPI_LOG_LEVEL ?? 'info' })
