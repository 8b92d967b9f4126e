import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import path from 'node:path'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'

const root = path.resolve(__dirname, '..')
const contract = path.join(root, 'contract')

/**
 * Dependencies written in newer JavaScript than the oldest phone reads; `tests/mini-program/field/old-phones.test.ts` names whichever
 * is missing here.
 */
const modern = /node_modules[\\/](valibot|uqr)[\\/]/

/**
 * Pixels stay pixels: rpx and rem would blow everything up on a tablet or in the resizable window of WeChat on a PC,
 * and the text size is the reader's choice (`--fs`), not the screen's.
 */
const postcss = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } }

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'wenshang-home',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: process.env.APP_OUTPUT ?? `dist/${process.env.TARO_ENV}`,
    plugins: [path.join(__dirname, 'aria', 'plugin.ts')],
    // Put before every stylesheet; the one with `@use` has to come first.
    sass: { resource: ['mixins', 'tokens'].map((name) => path.join(root, 'src/styles', `${name}.scss`)) },
    defineConstants: { CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? '') },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Not for WeChat: what Taro shares among subpackages came back from the cache under the module numbers of an earlier
    // build, and pages died as they were opened.
    cache: { enable: process.env.TARO_ENV === 'h5' },
    mini: {
      compile: { include: [contract, modern] },
      postcss,
      // No rule of ours depends on the order of two files: a component is overridden from outside by two classes.
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain) {
        chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
      },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile: { include: [contract, modern] },
      postcss,
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      webpackChain(chain) {
        chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
        // Without this every page carries its own copy of Taro's components. The editor stays with the pages that write.
        chain.optimization.splitChunks({
          chunks: 'all',
          maxInitialRequests: 10,
          cacheGroups: {
            vendors: { test: /node_modules\/(?!quill|parchment|lodash)/, name: 'vendors', priority: 10 },
            common: { minChunks: 2, name: 'common', priority: 5, reuseExistingChunk: true },
          },
        })
        chain.performance.hints(false)
      },
    },
  }
  return config
})
