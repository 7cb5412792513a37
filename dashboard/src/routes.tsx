import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'
import { parseState, stringifyState, type State } from './api/url'
import { PAGES } from './pages'
import { Shell } from './ui/shell'
import { SignIn } from './pages/sign-in'

const root = createRootRoute({ validateSearch: (search): State => search as State })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn })

const pages: AnyRoute[] = PAGES.map((page) =>
  createRoute({ getParentRoute: () => shell, path: page.path, component: lazyRouteComponent(page.load, 'Page') }),
)

export const router = createRouter({
  routeTree: root.addChildren([signIn, shell.addChildren(pages)]),
  basepath: '/app',
  parseSearch: parseState,
  stringifySearch: stringifyState,
  defaultPreload: false,
})
