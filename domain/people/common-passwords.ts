/** Words that people make passwords of, without what they put around them; long ones as they are. Lower case, no accents. */
const words =
  `motdepasse monmotdepasse lemotdepasse nouveaumotdepasse changezmoi changemoi bonjour bonjourbonjour bonjourtoulemonde
  soleil soleilsoleil chocolat doudou loulou loulounette princesse coucou coucoucoucou doudoudoudou jetaime jetaimejetaime
  jetaimemonamour monamour marseille olympique olympiquedemarseille parissaintgermain nicolas camille azerty azertyuiop
  azertyuiopqsdf azertyazerty azertyuiopqsdfghjklm qwerty qwertyuiop qwertyqwerty qwertzuiop password passwordpassword
  mypassword newpassword passw motdepassemotdepasse administrateur administrator adminadmin adminadminadmin admin
  utilisateur mairie mairiemairie maville maville courrier courriercourrier bureaucourrier bureauducourrier collectivite
  cabinet secretariat direction directiongenerale welcome welcomewelcome welcometowork letmein letmeinletmein iloveyou
  iloveyouforever iloveyouiloveyou sunshine football footballfootball basketball liverpool superman batman starwars
  trustno princess dragon monkey master mastermaster computer computercomputer internet internetinternet ordinateur
  informatique numerique liberte liberteegalite liberteegalitefraternite republiquefrancaise vivelafrance france
  francefrance printemps automne hiver janvier fevrier septembre octobre novembre decembre lundimardi
  correcthorsebatterystaple aaaaaaaaaaaa abcdefghijkl abcabcabcabc testtesttest testtest test secret secretsecret
  topsecret sesame sesameouvretoi ouvretoi bannette bannettebannette invitation`
    .trim()
    .split(/\s+/)

const numbers = [
  '123456789012',
  '1234567890123',
  '123123123123',
  '111111111111',
  '121212121212',
  '112233445566',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'qazwsxedcrfv',
  'a1b2c3d4e5f6',
  'zaq12wsxcde3',
  'aqwzsxedcrfv',
]

/** What a guesser tries first. */
export const commonPasswords: ReadonlySet<string> = new Set([...words, ...numbers])
