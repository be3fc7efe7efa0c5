import { defineCollection } from 'astro:content';
import { findFolders } from './archive/folders.ts';
import { articleFiles } from './archive/article-files.ts';

/** The articles, by the path of their file without its ending; their text stays in the files. */
export const collections = {
  articles: defineCollection({ loader: articleFiles(findFolders().articles) }),
};
