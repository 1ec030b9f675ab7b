import { Box, Flex, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import type { Answer } from './ask'

interface FrameProps<Told> {
  readonly title: string
  readonly subtitle?: string
  readonly actions?: ReactNode
  readonly answer: Answer<Told>
  readonly children: (told: Told) => ReactNode
}

/** A page of the desk: its title, its gestures, and what it was told, or why not. */
export function Frame<Told>({ title, subtitle, actions, answer, children }: FrameProps<Told>) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Box padding={{ initial: 4, medium: 6, large: 8 }}>
        <Flex
          className="escale-head"
          justifyContent="space-between"
          alignItems="flex-start"
          gap={4}
          wrap="wrap"
          paddingBottom={5}
        >
          <Box>
            <Typography tag="h1" variant="alpha">
              {title}
            </Typography>
            {subtitle && (
              <Typography tag="p" variant="epsilon" textColor="neutral600">
                {subtitle}
              </Typography>
            )}
          </Box>
          {actions && (
            <Flex gap={2} wrap="wrap">
              {actions}
            </Flex>
          )}
        </Flex>
        {answer.kind === 'waiting' && <Page.Loading />}
        {answer.kind === 'refused' && (
          <Typography tag="p" role="alert" textColor="danger600">
            {answer.sentence}
          </Typography>
        )}
        {answer.kind === 'told' && children(answer.told)}
      </Box>
    </Page.Main>
  )
}
