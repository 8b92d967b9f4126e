interface Shared {
  title: string
  coverUrl: string | null
  can: { share: boolean }
}

/**
 * What a card says that is forwarded; before anything is known, and of a campaign that is internal to members, only the app's own
 * name. By law nobody forwards an internal one: then WeChat's menu does not offer it either.
 */
export const cardOf = (campaign: Shared | undefined, path: string) =>
  campaign?.can.share
    ? { allowed: true, title: `${campaign.title} · 一起认捐`, path, imageUrl: campaign.coverUrl }
    : { allowed: false, title: '温商之家', path: '/pages/home/index' }
