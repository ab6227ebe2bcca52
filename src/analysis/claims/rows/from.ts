/** Where most weights come from: no script can find them again, and fitting them anew did not generalise better. */
export const claimsByHand = 'by hand, on labelled news, guides and post-mortems of the public web, November 2025'
