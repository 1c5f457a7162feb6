/** Why the house chose as it did, where no document speaks. */
export const usual = 'what most of the five services need; change it where yours differs'
export const onlySome = 'asked for only by services whose document says so'
export const careful = 'the careful choice when a document is silent'
export const costsNothing = 'good practice that asks nothing extra of anyone'
