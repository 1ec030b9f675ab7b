import { Box, Flex, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import type { Attention } from '../../server/home/attention'
import { shortDay } from '../words'
import { ATTENTION } from './attention-words'

/** `2026-11-24 10:00 · Môle` → `mar. 24 nov. 10:00 · Môle` */
const dated = (detail: string) => detail.replace(/^\d{4}-\d{2}-\d{2}/, shortDay)

/** What wants attention, most pressing first, each with its remedy and its first cases. */
export function Attentions({ attention }: { readonly attention: readonly Attention[] }) {
  const known = attention.flatMap((each) => {
    const words = ATTENTION[each.kind]
    return words === undefined ? [] : [{ ...each, words }]
  })
  if (known.length === 0)
    return <Typography textColor="neutral600">Rien à signaler : tout est prêt.</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {known.map(({ kind, count, items, words }) => (
        <Box key={kind}>
          <Typography tag="h3" fontWeight="bold">
            {words.title(count)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words.remedy}
          </Typography>
          <Box tag="ul" paddingTop={1}>
            {items.map(({ label, to, detail }) => (
              <Box tag="li" key={`${to} ${label}`} paddingTop={1}>
                <Typography tag={Link} textColor="primary600" {...{ to }}>
                  {label}
                </Typography>{' '}
                <Typography variant="pi" textColor="neutral600">
                  {dated(detail)}
                </Typography>
              </Box>
            ))}
          </Box>
          {words.all !== null && count > 1 && (
            <Box paddingTop={2}>
              <Typography tag={Link} textColor="primary600" fontWeight="semiBold" {...{ to: words.all }}>
                {kind === 'uncounted' ? 'Noter les présents' : 'Voir toute la liste'}
              </Typography>
            </Box>
          )}
        </Box>
      ))}
    </Flex>
  )
}
