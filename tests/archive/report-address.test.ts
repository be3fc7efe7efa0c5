import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../src/archive/report-address.ts';
import { archiveSchema } from '../../src/model/archive.ts';

const reported = {
  headline: '“50% & more”',
  address: 'https://a.example/x/#p2',
  subject: 'Mistake in “50% & more”',
  text: 'Here:\nhttps://a.example/x/#p2\n',
};

describe('a report of a mistake', () => {
  it('goes by mail to the archive’s contact, filled in', () => {
    const mail = new URL(reportAddress({ contact: 'desk@example.org' }, reported)!);
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'desk@example.org']);
    expect(mail.searchParams.get('subject')).toBe(reported.subject);
    expect(mail.searchParams.get('body')).toBe('Here:\r\nhttps://a.example/x/#p2\r\n');
  });

  it('goes to a page that says where what is filled in', () => {
    const reports = 'https://forge.example/new?title={subject}&body={text}';
    const page = new URL(reportAddress({ reports, contact: 'desk@example.org' }, reported)!);
    expect(page.searchParams.get('title')).toBe(reported.subject);
    expect(page.searchParams.get('body')).toContain(reported.address);
  });

  it('goes to any other page with the place', () => {
    const page = new URL(reportAddress({ reports: 'https://a.example/form?lang=en' }, reported)!);
    expect([...page.searchParams]).toEqual([
      ['lang', 'en'],
      ['url', reported.address],
    ]);
  });

  it('goes to a contact’s page as it is, and nowhere where the archive names no address', () => {
    expect(reportAddress({ contact: 'https://a.example/contact' }, reported)).toBe(
      'https://a.example/contact',
    );
    expect(reportAddress({ contact: 'The reading room, on Tuesdays' }, reported)).toBeUndefined();
    expect(reportAddress({}, reported)).toBeUndefined();
  });
});

it('an archive says where reports go by mail or by page', () => {
  const plain = { title: 'A', languages: ['en'] };
  const isRead = (reports: string) => archiveSchema.safeParse({ ...plain, reports }).success;
  expect(['a@b.example', 'https://a.example/?t={text}', 'by post'].map(isRead)).toEqual([true, true, false]);
});
