import { Box, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { moment } from '../words'

export interface Change {
  readonly sentence: string
  readonly at: string
  readonly what: string
  readonly target: string
  readonly isGone: boolean
}

/** The last lines of the journal. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <Typography textColor="neutral600">Rien encore.</Typography>
  return (
    <Box tag="ul">
      {changes.map(({ sentence, at, what, target, isGone }) => (
        <Box tag="li" key={`${at} ${sentence}`} paddingBottom={3}>
          {isGone || target === '' || what === 'api::network.network' ? (
            <Typography>{sentence}</Typography>
          ) : (
            <Typography tag={Link} {...{ to: `/content-manager/collection-types/${what}/${target}` }}>
              {sentence}
            </Typography>
          )}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {moment(at)}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
