/** What is collected on joining, what for, and who sees it. `PRIVACY_VERSION` is raised when this changes. */
export const consentPoints: readonly { what: string; why: string; who: string }[] = [
  {
    what: '手机号',
    why: '核对商会名册，确认您在商会的身份。',
    who: '经合办，每次查看都有记录。别的会员看不到；您同意了别人的联系请求，对方才能看到。',
  },
  {
    what: '姓名、商会和身份',
    why: '决定您能看到哪些内容，能做哪些事。',
    who: '会长、秘书长的姓名公开；职务和任期，本商会成员和经合办能看到。',
  },
  {
    what: '头像和昵称（可不填）',
    why: '显示在您自己的“我的”页面。',
    who: '只有您自己。',
  },
]
