import { Badge, Box, Flex, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { styled } from 'styled-components'
import type { ToldSession } from '../../server/home/told'
import { hour, shortDay } from '../words'

const List = styled.ul`
  list-style: none;
  & > li + li { border-top: 1px solid ${({ theme }) => theme.colors.neutral150}; }
`

/** The sessions that come next, each a link to its form. */
export function Next({ sessions }: { readonly sessions: readonly ToldSession[] }) {
  if (sessions.length === 0)
    return (
      <Typography textColor="neutral600">
        Aucune séance à venir. « Programmer » en crée toute une saison.
      </Typography>
    )
  return (
    <List>
      {sessions.map(({ id, date, start, end, title, place, state, publication }) => (
        <li key={id}>
          <Flex gap={4} paddingTop={2} paddingBottom={2} alignItems="baseline" wrap="wrap">
            <Box minWidth="11rem">
              <Typography fontWeight="bold">{shortDay(date)}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {hour(start)} – {hour(end)}
              </Typography>
            </Box>
            <Box flex="1" minWidth="16rem">
              <Typography
                tag={Link}
                textColor="primary600"
                fontWeight="semiBold"
                {...{ to: `/content-manager/collection-types/api::session.session/${id}` }}
              >
                {title}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {place}
              </Typography>
            </Box>
            {state !== 'Prévue' && <Badge>{state}</Badge>}
            {publication !== 'Publique' && <Badge>{publication}</Badge>}
          </Flex>
        </li>
      ))}
    </List>
  )
}
