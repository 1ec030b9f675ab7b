import { Flex, Typography } from '@strapi/design-system'
import type { Tally } from '../../numbers/tally'
import { count } from '../words'

/** The season in five numbers. */
export function Season({ total }: { readonly total: Tally }) {
  const filled = [
    ['séances', total.sessions],
    ['annulées', total.cancelled],
    ['places offertes', total.seats],
    ['séances comptées', total.noted],
    ['personnes venues', total.attended],
  ] as const
  return (
    <Flex tag="dl" gap={6} wrap="wrap" alignItems="stretch">
      {filled.map(([name, value]) => (
        <Flex key={name} direction="column-reverse" alignItems="flex-start">
          <Typography tag="dt" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" variant="alpha" fontWeight="bold">
            {count(value)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  )
}
