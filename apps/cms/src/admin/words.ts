/** What Strapi says of itself, said of Escale; and the few sentences its French leaves in English. */
export const fr: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Bienvenue dans Escale',
  'Auth.form.welcome.subtitle': 'Connectez-vous pour préparer le programme',
  'app.components.LeftMenu.navbrand.title': 'Escale',
  'app.components.LeftMenu.navbrand.workplace': 'Le programme du réseau',
}
