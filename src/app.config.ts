export default defineAppConfig({
  pages: ['pages/home/index', 'pages/chambers/index', 'pages/mine/index'],
  subPackages: [
    { root: 'packages/news', name: 'news', pages: ['article/index'] },
    {
      root: 'packages/chambers',
      name: 'chambers',
      pages: ['show/index', 'correct/index', 'hand-over/index'],
    },
    { root: 'packages/about', name: 'about', pages: ['privacy/index'] },
    {
      root: 'packages/office',
      name: 'office',
      pages: ['desk/index', 'edit/index', 'preview/index', 'history/index', 'staff/index', 'join/index'],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['news'] },
    'pages/chambers/index': { network: 'all', packages: ['chambers'] },
  },
  window: {
    // Taro draws a navigation bar on h5 only when this is written out; for weapp it is the default.
    navigationStyle: 'default',
    navigationBarTitleText: '温商之家',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@barText' as 'black',
    backgroundColor: '@paper',
    backgroundColorTop: '@paper',
    backgroundColorBottom: '@paper',
    backgroundTextStyle: '@pullText' as 'dark',
  },
  tabBar: {
    color: '@ink2',
    selectedColor: '@accent',
    backgroundColor: '@surface',
    borderStyle: '@tabBorder' as 'black',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '资讯',
        iconPath: 'assets/tab-news.png',
        selectedIconPath: 'assets/tab-news-on.png',
      },
      {
        pagePath: 'pages/chambers/index',
        text: '商会',
        iconPath: 'assets/tab-chambers.png',
        selectedIconPath: 'assets/tab-chambers-on.png',
      },
      {
        pagePath: 'pages/mine/index',
        text: '我的',
        iconPath: 'assets/tab-mine.png',
        selectedIconPath: 'assets/tab-mine-on.png',
      },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  resizable: true,
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
  __usePrivacyCheck__: true,
})
