let changes = 0

/** My place in some activity has changed: a list fetched before tells old news. */
export const noteChange = () => void changes++
export const changesSoFar = () => changes
