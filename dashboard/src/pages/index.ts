import type { ComponentType } from 'react'

interface PageRow {
  path: string
  /** In the navigation; without one, other pages lead there. */
  title?: string
  /** Pressed after `g`. */
  key?: string
  /** The scope without which the API refuses its questions. */
  needs?: 'admin'
  load: () => Promise<{ Page: ComponentType }>
}

/** Every page: a file beside this one, and a row here. */
export const PAGES: PageRow[] = [
  { path: '/', title: 'Overview', key: 'o', load: () => import('./overview') },
  { path: '/costs', title: 'Costs', key: 'c', load: () => import('./costs') },
  { path: '/events', title: 'Events', key: 'e', load: () => import('./events') },
  { path: '/sessions', title: 'Sessions', key: 's', load: () => import('./sessions') },
  { path: '/sessions/$id', load: () => import('./session') },
  { path: '/runs', title: 'Runs', key: 'r', load: () => import('./runs') },
  { path: '/runs/$id', load: () => import('./run') },
  { path: '/workstreams', title: 'Workstreams', load: () => import('./workstreams') },
  { path: '/budgets', title: 'Budgets', key: 'b', load: () => import('./budgets') },
  { path: '/prices', title: 'Prices', key: 'p', load: () => import('./prices') },
  { path: '/savings', title: 'Savings', key: 'v', load: () => import('./savings') },
  { path: '/users', title: 'Users', key: 'u', load: () => import('./users') },
  { path: '/tenants', title: 'Tenants', key: 't', load: () => import('./tenants') },
  { path: '/outcomes', title: 'Outcomes', load: () => import('./outcomes') },
  { path: '/calls', title: 'Live calls', key: 'l', load: () => import('./calls') },
  { path: '/providers', title: 'Providers', needs: 'admin', load: () => import('./providers') },
  { path: '/keys', title: 'Keys', key: 'k', needs: 'admin', load: () => import('./keys') },
  { path: '/organisation', title: 'Organisation', load: () => import('./organisation') },
  { path: '/audit', title: 'Audit log', key: 'a', needs: 'admin', load: () => import('./audit') },
  { path: '/start', title: 'Getting started', load: () => import('./start') },
]
