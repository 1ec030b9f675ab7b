/** What Strapi 5.54 leaves in English on the pages of one's own account. */
export const ACCOUNT: Readonly<Record<string, string>> = {
  'Auth.form.email.label': 'Courriel',
  'Settings.sessions.title': 'Appareils connectés',
  'Settings.sessions.subtitle': 'Les appareils où votre compte est ouvert en ce moment.',
  'Settings.sessions.device': 'Appareil',
  'Settings.sessions.loginAt': 'Ouvert le',
  'Settings.sessions.lastActiveAt': 'Vu la dernière fois',
  'Settings.sessions.actions': 'Gestes',
  'Settings.sessions.current': 'Cet appareil',
  'Settings.sessions.unknownDevice': 'Appareil inconnu',
  'Settings.sessions.revoke': 'Déconnecter',
  'Settings.sessions.revoke.success': 'Appareil déconnecté',
  'Settings.sessions.revoke.confirm': 'Déconnecter cet appareil ? Il faudra s’y connecter de nouveau.',
  'Settings.sessions.revoke.confirmCurrent':
    'C’est l’appareil que vous avez sous la main : il faudra vous y connecter de nouveau.',
  'Settings.sessions.revokeOthers': 'Déconnecter les autres appareils',
  'Settings.sessions.revokeOthers.confirm':
    'Déconnecter tous les autres appareils ? Vous restez connecté sur celui-ci.',
  'Settings.sessions.revokeOthers.success': 'Autres appareils déconnectés',
  'Settings.sessions.revokeAll': 'Déconnecter tous les appareils',
  'Settings.sessions.revokeAll.confirm':
    'Déconnecter tous les appareils, celui-ci compris ? Il faudra vous connecter de nouveau.',
  'Settings.permissions.users.email': 'Courriel',
  'Settings.permissions.users.active': 'Actif',
  'Settings.permissions.users.inactive': 'Inactif',
  'Settings.permissions.users.strapi-super-admin': 'Administrateur·rice',
  'Settings.permissions.users.strapi-editor': 'Éditeur·rice',
  'Settings.permissions.users.strapi-author': 'Auteur·rice',
  'tours.profile.title': 'Visite guidée',
  'tours.profile.description': 'Vous pouvez recommencer la visite guidée.',
  'tours.profile.reset': 'Recommencer la visite',
  'tours.profile.notification.success.reset': 'La visite recommence',
}
