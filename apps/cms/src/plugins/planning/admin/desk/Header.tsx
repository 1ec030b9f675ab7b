import { Box, Flex, LinkButton, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router-dom'
import { styled } from 'styled-components'
import { useSetting } from './setting'

const ROOT = '/plugins/planning'

const PAGES = [
  { to: ROOT, name: 'Planning' },
  { to: `${ROOT}/programmer`, name: 'Programmer' },
  { to: `${ROOT}/programmations`, name: 'Programmations' },
] as const

interface Props {
  readonly title: string
  readonly says?: string
  readonly children?: ReactNode
}

/** The title of a page of the planning, and the way to the others. */
export function Header({ title, says, children }: Props) {
  const { may } = useSetting()
  return (
    <Box
      tag="header"
      paddingLeft={{ initial: 4, large: 8 }}
      paddingRight={{ initial: 4, large: 8 }}
      paddingTop={5}
    >
      <Page.Title>{title}</Page.Title>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h1" variant="alpha">
            {title}
          </Typography>
          {says !== undefined && (
            <Box paddingTop={1}>
              <Typography textColor="neutral600">{says}</Typography>
            </Box>
          )}
        </Box>
        <Flex gap={2} wrap="wrap">
          {children}
        </Flex>
      </Flex>
      <Tabs aria-label="Pages du planning">
        {PAGES.filter(({ to }) => may.programme || !to.endsWith('programmer')).map(({ to, name }) => (
          <Tab key={to} to={to} end>
            {name}
          </Tab>
        ))}
      </Tabs>
    </Box>
  )
}

const Tabs = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 0 2.4rem;
  margin-block-start: 1.2rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
`

const Tab = styled(NavLink)`
  padding-block: 0.8rem;
  border-block-end: 3px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
  }
`

/** A way to a page, drawn as a button. */
export function To({
  page,
  children,
  variant = 'default',
}: {
  readonly page: string
  readonly children: string
  readonly variant?: 'default' | 'secondary' | 'tertiary'
}) {
  return (
    <LinkButton tag={NavLink} to={`${ROOT}${page}`} variant={variant}>
      {children}
    </LinkButton>
  )
}
