import { Box, Typography } from '@strapi/design-system'
import { Page } from '@strapi/strapi/admin'

/** Who does what, when, where. */
export default function PlanningPage() {
  return (
    <Page.Main>
      <Page.Title>Planning</Page.Title>
      <Box padding={8}>
        <Typography tag="h1" variant="alpha">
          Planning
        </Typography>
      </Box>
    </Page.Main>
  )
}
