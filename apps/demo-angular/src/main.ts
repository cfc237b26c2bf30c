import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { providers } from './app/providers';

bootstrapApplication(App, { providers });
