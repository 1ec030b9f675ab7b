/**
 * The ink, the paper and the petrol blue of the public site, in the names of Strapi's design system: white on the blue is
 * 7.2:1, the blue on the paper 6.6:1.
 */
export const theme = {
  light: {
    colors: {
      primary100: '#e8f1f2',
      primary200: '#c5dcdf',
      primary500: '#3d8088',
      primary600: '#1f5f69',
      primary700: '#164a52',
      buttonPrimary500: '#2d6f79',
      buttonPrimary600: '#1f5f69',
      neutral100: '#f8f4ec',
      neutral150: '#efe9dd',
      neutral200: '#dfd8ca',
      neutral300: '#c2bbae',
      neutral400: '#a09a92',
      neutral500: '#757079',
      neutral600: '#5d5868',
      neutral700: '#3a3644',
      neutral800: '#1d1a26',
      neutral900: '#1d1a26',
      neutral1000: '#17141f',
    },
  },
  dark: {
    colors: {
      primary500: '#4f9aa5',
      primary600: '#79bcc6',
      primary700: '#9fd3db',
      buttonPrimary500: '#3d8088',
      buttonPrimary600: '#2d6f79',
    },
  },
}
