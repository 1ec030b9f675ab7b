import { styled } from 'styled-components'

/** Fields side by side where there is room, one under the other where there is none. */
export const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(15.5rem, 100%), 1fr));
  gap: 1.2rem;
  align-items: end;
`

/** The first field is the longest to read. */
export const FirstWide = styled(Row)`
  @media (min-width: 500px) {
    grid-template-columns: 4fr 3fr 3fr;
  }
`

/** A page in two columns: what is asked, and what it makes. */
export const Halves = styled.div`
  display: grid;
  gap: 1.6rem;
  align-items: start;
  padding: 1.6rem clamp(1.2rem, 3vw, 4rem) 4rem;

  @media (min-width: 1100px) {
    grid-template-columns: minmax(0, 13fr) minmax(0, 11fr);
  }
`
