const versions = ['develop', 'trial', 'release'] as const
export type MiniProgramVersion = (typeof versions)[number]

/** Which one a scanned code or a tapped card opens: 开发版, 体验版 or 正式版. A setting of the function (docs/deploy.md). */
export const miniProgramVersion = (): MiniProgramVersion =>
  versions.find((each) => each === process.env.MINI_PROGRAM_VERSION) ?? 'release'
