export const  crooked  = { a : "b" };
