import { Box, Flex, Typography } from '@strapi/design-system'
import { type ReactNode, useId } from 'react'

interface BlockProps {
  readonly title: string
  readonly note?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Block({ title, note, aside, children }: BlockProps) {
  const id = useId()
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 5 }}
      width="100%"
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={4} wrap="wrap" paddingBottom={3}>
        <Typography tag="h2" variant="delta" fontWeight="bold" id={id}>
          {title}
        </Typography>
        {aside}
      </Flex>
      {note && (
        <Box paddingBottom={3}>
          <Typography tag="p" textColor="neutral600">
            {note}
          </Typography>
        </Box>
      )}
      {children}
    </Box>
  )
}
