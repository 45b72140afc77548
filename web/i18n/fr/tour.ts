export const tour = {
  title: 'Visite guidée',
  offer: 'Nouveau ici ? Une visite de quelques étapes.',
  start: 'Commencer la visite',
  decline: 'Non merci',
  again: 'Visite guidée',
  next: 'Continuer',
  previous: 'Étape précédente',
  leave: 'Arrêter la visite',
  finish: 'Terminer',
  count: 'Visite guidée, étape {{step}} sur {{total}}',
  step: {
    inbox: {
      title: 'Ce qui vous attend',
      text: '« À faire » dit ce que l’on attend de vous, le plus urgent en premier. Le nombre est celui de vos tâches.',
    },
    supervision: {
      title: 'Veiller sur vos services',
      text: 'Tous les courriers de vos services qui attendent quelqu’un d’autre, avec leur retard. Vous pouvez réattribuer ou reprendre.',
    },
    register: {
      title: 'Enregistrer',
      text: 'Déposez une pile de numérisations : la page à gauche, les champs à droite. Ctrl+Entrée enregistre et passe à la suivante.',
    },
    handOver: {
      title: 'Remettre un courrier',
      text: 'Un courrier vous est parvenu directement ? Remettez sa numérisation au bureau du courrier, et suivez ce qu’elle devient.',
    },
    registry: {
      title: 'Le registre',
      text: 'Tout courrier qui est dans un circuit. Cherchez par mot, boîte, état ou date.',
    },
    tracking: {
      title: 'Le suivi',
      text: 'Les courriers de votre service qui sont entre d’autres mains : où ils sont, et depuis quand.',
    },
    templates: {
      title: 'Vos modèles',
      text: 'Vous tenez les modèles de votre direction. Un modèle d’une autre direction se recopie en un clic.',
    },
    circuits: {
      title: 'Les circuits',
      text: 'Par où passe un courrier selon sa boîte. Publier crée une version ; les courriers en cours gardent la leur.',
    },
    signature: {
      title: 'La signature',
      text: 'La griffe est la règle. Ici s’active le circuit de secours, pour la ville ou pour un signataire.',
    },
    requests: {
      title: 'Les demandes d’aide',
      text: 'Les demandes adressées à votre équipe. Prendre, répondre, ou passer à l’autre équipe avec un motif.',
    },
    messages: {
      title: 'Les messages partis',
      text: 'Ce que l’application a envoyé aux usagers. Dans la démonstration, rien ne sort.',
    },
    toSign: {
      title: 'Ce que vous avez à signer',
      text: 'Les réponses qui attendent votre griffe. Vous voyez toujours le document exact avant de signer.',
    },
    toVisa: {
      title: 'Ce que vous avez à viser',
      text: 'Le courrier reçu à gauche, la réponse à droite. V pour viser ; un refus dit pourquoi.',
    },
    search: {
      title: 'Tout retrouver',
      text: 'Un nom, un mot ou un numéro, depuis n’importe quel écran : Ctrl+K.',
    },
    copies: {
      title: 'Vos copies',
      text: 'Les courriers dont vous êtes en copie, et eux seuls. Pour les autres, adressez-vous au Cabinet.',
    },
    help: {
      title: 'L’aide de l’écran',
      text: 'F1 ou ce bouton : l’aide de l’écran où vous êtes, sans le quitter, et le nom des personnes à qui demander.',
    },
    feedback: {
      title: 'Votre avis compte',
      text: 'Une idée, un problème, une question sur l’organisation : le bureau du courrier répond à chacun.',
    },
  },
}
